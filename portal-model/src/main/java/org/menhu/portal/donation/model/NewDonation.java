package org.menhu.portal.donation.model;

import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.Slug;

/**
 * What a reader is about to give.
 *
 * @param key made up by the form, so that it opens one order however often it is sent
 * @param words what he wants to be shown, or nothing of it
 */
public record NewDonation(String key, Slug article, Wallet wallet, Money amount, Words words) {

    /**
     * What may stand on the wall.
     *
     * @param name or null
     * @param message or null
     * @param consent whether name and message may be shown
     * @param amountShown whether the amount may be shown with them
     */
    public record Words(String name, String message, boolean consent, boolean amountShown) {

        public static final Words NONE = new Words(null, null, false, false);

        public Words {
            name = name == null || name.isBlank() ? null : name.strip();
            message = message == null || message.isBlank() ? null : message.strip();
        }

        /** Whether something was said that nobody may be shown, which cannot be meant. */
        public boolean isSecret() {
            return !consent && (name != null || message != null || amountShown);
        }
    }
}
