package org.menhu.portal.account.web;

import java.util.List;
import java.util.Map;
import org.menhu.portal.account.ejb.AccountReadingService;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.account.model.AccountFilter;
import org.menhu.portal.shared.model.Role;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Reads the list of accounts a page at a time. A column sorts by the constant of {@link AccountFilter.Order} it names. */
class AccountRows extends LazyDataModel<Account> {

    private static final long serialVersionUID = 1L;

    private final transient AccountReadingService accounts;
    private String words;
    private Role role;

    AccountRows(AccountReadingService accounts) {
        this.accounts = accounts;
    }

    void filter(String newWords, Role newRole) {
        words = newWords;
        role = newRole;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return Math.toIntExact(accounts.count(new AccountFilter(words, role, null, AccountFilter.Order.NAME, false)));
    }

    @Override
    public List<Account> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> ignored) {
        var sort = sorted.values().stream().filter(SortMeta::isActive).findFirst();
        var order =
                sort.map(meta -> AccountFilter.Order.valueOf(meta.getField())).orElse(AccountFilter.Order.NAME);
        var descending =
                sort.filter(meta -> meta.getOrder() == SortOrder.DESCENDING).isPresent();
        return accounts.find(new AccountFilter(words, role, null, order, descending), first, size);
    }

    @Override
    public String getRowKey(Account account) {
        return account.getId().toString();
    }
}
