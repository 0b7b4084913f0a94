package indicators.document;

import indicators.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A speech or report as it was received. Its text never changes; a corrected text is another document.
 *
 * @param id its stable name
 * @param file the name of its text in the data package, relative to {@code sources/}
 * @param title its title, in its own language
 * @param speaker who gave it
 * @param role the speaker's office, in the document's language
 * @param occasion where it was given, in the document's language
 * @param givenOn the day it was given
 * @param publishedAt when it was published, in the publisher's local time
 * @param publisher who published it
 * @param via whom the publisher names as the source; empty if none
 * @param language BCP 47 tag of the text, such as {@code zh-CN}
 * @param area ISO 3166 code of the area it speaks of
 * @param defaultPeriod the period its figures have unless they say otherwise, as written in the data package
 * @param sha256 lower-case hexadecimal hash of the text's bytes
 * @param version hash of all that the data set holds on this document; another version, another state of the data
 * @param text the words
 */
public record Document(
        DocumentId id,
        String file,
        String title,
        String speaker,
        String role,
        String occasion,
        LocalDate givenOn,
        LocalDateTime publishedAt,
        String publisher,
        String via,
        String language,
        String area,
        String defaultPeriod,
        String sha256,
        String version,
        Text text) {}
