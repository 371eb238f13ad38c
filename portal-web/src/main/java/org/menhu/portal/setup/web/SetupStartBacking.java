package org.menhu.portal.setup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.menhu.portal.account.web.SignInBacking;
import org.menhu.portal.setup.ejb.SampleStartService;
import org.menhu.portal.setup.ejb.SetupService;

/** The set-up page. */
@Named
@RequestScoped
public class SetupStartBacking {

    @Inject
    private SetupService setup;

    @Inject
    private SampleStartService samples;

    @Inject
    private SignInBacking signIn;

    private final SetupForm form = new SetupForm();

    /** Sets the site up, signs its administrator in, and leads to the console. */
    public void setUp() throws IOException {
        var answers = form.answers();
        setup.setUp(form.getToken(), answers);
        if (answers.sampleContent()) {
            samples.start();
        }
        var administrator = answers.administrator();
        signIn.begin(
                administrator.name(),
                administrator.password(),
                answers.sampleContent() ? "/admin/sample-content" : "/admin");
    }

    public SetupForm getForm() {
        return form;
    }
}
