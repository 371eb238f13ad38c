package org.menhu.portal.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.search.ejb.SearchService;
import org.menhu.portal.search.model.Found;
import org.menhu.portal.search.model.SearchOrder;
import org.menhu.portal.search.model.SearchPeriod;
import org.menhu.portal.setting.web.SettingSiteBacking;

/** What was found for the words that somebody typed. */
@Named
@RequestScoped
public class SearchResultsBacking {

    @Inject
    private SearchService search;

    @Inject
    private SettingSiteBacking site;

    private SearchAddress address = SearchAddress.asked();
    private Found found;

    public void load() {
        found = search.find(address.request(), address.page(), site.getSite().articlesPerPage());
    }

    /** What is looked for, and the addresses of what else could be. */
    public SearchAddress getAddress() {
        return address;
    }

    public String getWords() {
        return address.words();
    }

    public Found getFound() {
        return found;
    }

    public SearchPeriod[] getPeriods() {
        return SearchPeriod.values();
    }

    public SearchOrder[] getOrders() {
        return SearchOrder.values();
    }
}
