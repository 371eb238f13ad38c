package org.menhu.portal.gateway.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.menhu.portal.gateway.model.AlipayKeys;
import org.menhu.portal.gateway.model.KeyFile;
import org.menhu.portal.gateway.model.WechatKeys;
import org.menhu.portal.shared.model.PortalConfig;

/** Which merchants the portal is. As soon as it is a real one, nobody can play at paying any more. */
@ApplicationScoped
class MerchantKeys {

    private final WechatKeys wechat;
    private final AlipayKeys alipay;
    private final boolean sandbox;

    MerchantKeys() {
        this(KeyFile.of(PortalConfig.get()), PortalConfig.get().sandbox());
    }

    MerchantKeys(KeyFile file, boolean sandbox) {
        this(file.wechat().orElse(null), file.alipay().orElse(null), sandbox);
    }

    /** @param wechat or null @param alipay or null @param sandbox whether it is wished for */
    MerchantKeys(WechatKeys wechat, AlipayKeys alipay, boolean sandbox) {
        this.wechat = wechat;
        this.alipay = alipay;
        this.sandbox = sandbox && wechat == null && alipay == null;
    }

    Optional<WechatKeys> wechat() {
        return Optional.ofNullable(wechat);
    }

    Optional<AlipayKeys> alipay() {
        return Optional.ofNullable(alipay);
    }

    boolean isSandboxOn() {
        return sandbox;
    }
}
