package org.menhu.portal.quality.ejb;

import java.util.List;
import java.util.regex.Pattern;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/**
 * Finds texts that read as if a machine had written them and do not say so, as the rules on labelling generated content
 * (《人工智能生成合成内容标识办法》, in force since 2025-09-01) ask. A guess, for a person to judge.
 */
final class AiLabelRule implements QualityRule {

    /** What only a machine says of itself. */
    private static final Pattern CONFESSION =
            Pattern.compile("作为(?:一个|一名)?(?:AI|人工智能)(?:语言)?(?:模型|助手)|截至我的知识|As an AI (?:language )?model");

    /** Stock phrases that machines string together. */
    private static final Pattern STOCK =
            Pattern.compile("本文将(?:深入)?(?:分析|探讨)|引发了?广泛的?(?:讨论|关注)|以下是一些|机遇与挑战|挑战与机遇|面临(?:着)?(?:诸多|许多)挑战|具有重要(?:的)?意义"
                    + "|互利共赢|共同推动|奠定(?:了)?坚实(?:的)?基础|创造有利条件|提供有力支持|健康发展|深入发展|需要注意的是|值得注意的是|总的来说|综上所述|总而言之"
                    + "|发挥着?(?:重要|关键)作用|扮演着?(?:重要|关键)(?:的)?角色|不仅[^\\p{P}]{2,20}[,，]也|随着[^\\p{P}]{2,20}的(?:不断)?发展");

    private static final int DIFFERENT = 5;

    /** Characters for each stock phrase, at most. */
    private static final int SPREAD = 300;

    @Override
    public QualityCheck check() {
        return QualityCheck.AI_LABEL;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        if (manuscript.aiLabelled()) {
            return List.of();
        }
        var prose = reading.prose();
        if (CONFESSION.matcher(prose).find()) {
            return List.of(finding("aiLabelConfessed", -1, -1));
        }
        var phrases = STOCK.matcher(prose).results().map(match -> match.group()).toList();
        var different = phrases.stream().distinct().count();
        return different >= DIFFERENT && phrases.size() * SPREAD >= prose.length()
                ? List.of(finding("aiLabelGuessed", -1, -1, phrases.size()))
                : List.of();
    }
}
