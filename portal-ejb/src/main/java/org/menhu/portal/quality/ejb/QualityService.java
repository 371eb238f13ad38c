package org.menhu.portal.quality.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;
import org.menhu.portal.quality.model.Severity;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/** Says what is to be looked at in a text before it is published, by the rules that are switched on. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class QualityService {

    static final List<QualityRule> RULES = List.of(
            new TitleLengthRule(),
            new SourceRule(),
            new AiLabelRule(),
            new RepeatedPhraseRule(),
            new LongClauseRule(),
            new ManualNumberingRule(),
            new HeadingOrderRule(),
            new PictureAltRule(),
            new DeadLinkRule());

    @Inject
    private SettingReadingService settings;

    /** What was found: first what blocks, then what concerns the whole text, then by place. */
    public List<Finding> judge(Manuscript manuscript) {
        var site = settings.site();
        var reading = new Reading(manuscript.markdown());
        return RULES.stream()
                .filter(rule -> rule.check().severity(site) != Severity.OFF)
                .flatMap(rule -> rule.judge(manuscript, reading).stream()
                        .map(finding -> finding.weighing(rule.check().severity(site))))
                .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::from))
                .toList();
    }

    /** Whether a finding of any kind would keep a text from being published. */
    public boolean mayBlock() {
        var site = settings.site();
        return List.of(QualityCheck.values()).stream().anyMatch(check -> check.severity(site) == Severity.BLOCKING);
    }

    /** @throws BusinessException {@code quality.blocked} with the number of findings, when one blocks publication */
    public void require(Manuscript manuscript) {
        var blocking = judge(manuscript).stream().filter(Finding::isBlocking).count();
        if (blocking > 0) {
            throw new BusinessException("quality.blocked", blocking);
        }
    }
}
