package org.menhu.portal.setting.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.Site;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.web.Console;
import org.menhu.portal.shared.web.Messages;
import org.menhu.portal.shared.web.PublicMemory;

/**
 * The language of a page: in the console the one its user has chosen, elsewhere the site's. What a browser asks for is not
 * followed; a locale from outside has been a way in for scripts.
 */
public class LanguageViewHandler extends ViewHandlerWrapper {

    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return Optional.of(request)
                .filter(Console::contains)
                .flatMap(console -> find(Caller.class).language())
                .map(Locale::forLanguageTag)
                .filter(Messages.LOCALES::contains)
                .orElseGet(LanguageViewHandler::ofSite);
    }

    private static Locale ofSite() {
        try {
            return Found.MEMORY
                    .get(Site.class, () -> find(SettingReadingService.class).site())
                    .locale();
        } catch (EJBException e) {
            return Messages.LOCALES.getFirst(); // the page that says that the database is away has a language too
        }
    }

    private static <T> T find(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Asked for once: CDI goes through the stack to see who asks. */
    private static final class Found {
        static final PublicMemory MEMORY =
                CDI.current().select(PublicMemory.class).get();
    }
}
