package org.menhu.portal.screening.ejb;

import java.util.List;
import org.menhu.portal.screening.model.Hit;

/** Finds what a rule is about in a text. */
interface Check {

    List<Hit> hits(ReadText text);
}
