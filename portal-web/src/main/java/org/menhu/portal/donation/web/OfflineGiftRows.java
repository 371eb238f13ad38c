package org.menhu.portal.donation.web;

import java.util.List;
import java.util.Map;
import org.menhu.portal.donation.ejb.OfflineGiftService;
import org.menhu.portal.donation.model.OfflineGift;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The gifts that were entered by hand, of which the table loads no more than it shows. */
class OfflineGiftRows extends LazyDataModel<OfflineGift> {

    private static final long serialVersionUID = 1L;

    private final OfflineGiftService gifts;

    OfflineGiftRows(OfflineGiftService gifts) {
        this.gifts = gifts;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(gifts.count());
    }

    @Override
    public List<OfflineGift> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return gifts.gifts(first, size);
    }

    @Override
    public String getRowKey(OfflineGift gift) {
        return gift.id().toString();
    }
}
