package org.menhu.portal.search.ejb;

import java.util.List;
import org.menhu.portal.search.model.FoundPiece;

/** What the index knows of an article that it found. */
record Hit(long articleId, List<FoundPiece> title, List<FoundPiece> extract) {}
