package indicators.view.shell;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads those who look for the icon at its old place, without a page to tell them, to where it is. */
@Configuration(proxyBeanMethods = false)
class Icon implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry addresses) {
        addresses.addRedirectViewController("/favicon.ico", "/favicon.svg").setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    }
}
