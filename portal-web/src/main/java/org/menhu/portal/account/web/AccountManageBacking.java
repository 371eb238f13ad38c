package org.menhu.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.menhu.portal.account.ejb.AccountEditingService;
import org.menhu.portal.account.ejb.AccountReadingService;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.web.Messages;
import org.primefaces.model.LazyDataModel;

/** The list of accounts, and what an administrator does with one of them. */
@Named
@ViewScoped
public class AccountManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountReadingService reading;

    @Inject
    private AccountEditingService editing;

    private final AccountForm form = new AccountForm();
    private AccountRows rows;
    private Account selected;

    @PostConstruct
    void load() {
        rows = new AccountRows(reading);
    }

    public void search() {
        rows.filter(form.getWords(), form.getRole());
    }

    /** Turns to one account, as it stands now; to none for a new one. */
    public void select(Long id) {
        selected = id == null ? null : reading.get(id);
        form.show(selected);
    }

    public void create() {
        editing.create(form.newAccount());
        done("account.created");
    }

    public void grant() {
        editing.grant(selected.getId(), Set.of(form.getRoles()));
        done("account.rolesSaved");
    }

    public void resetPassword() {
        editing.resetPassword(selected.getId(), form.getPassword());
        done("account.passwordReset");
    }

    public void enable(long id) {
        editing.enable(id);
        done("account.enabledNow");
    }

    public void disable(long id) {
        editing.disable(id);
        done("account.disabledNow");
    }

    public void signOutEverywhere(long id) {
        editing.signOutEverywhere(id);
        done("account.signedOutEverywhere");
    }

    public LazyDataModel<Account> getRows() {
        return rows;
    }

    public Account getSelected() {
        return selected;
    }

    public AccountForm getForm() {
        return form;
    }

    private static void done(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Messages.text(key)));
    }
}
