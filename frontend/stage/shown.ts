/** What a stage shows, and what the presenter's other window shows with it. */
export interface Shown {
  /** Number of the slide, from 1. */
  slide: number;
  black: boolean;
  /** What is lit in the opened text: keys of figures, or `@start-end` in UTF-16 code units; empty while it is closed. */
  passage: string[];
  /** Whether the slide's chart fills it. */
  zoom: boolean;
  /** Whether the sheet with the QR code is open. */
  code: boolean;
  /** The slide to go back to, since a question led away from it; 0 if none did. */
  from: number;
}

export const START: Shown = { slide: 1, black: false, passage: [], zoom: false, code: false, from: 0 };

/** Whether those who follow see no difference. */
export function looksTheSame(one: Shown, other: Shown): boolean {
  return (
    one.slide === other.slide && one.black === other.black && one.passage.join(' ') === other.passage.join(' ')
  );
}
