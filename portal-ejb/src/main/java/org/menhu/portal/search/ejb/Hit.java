package org.menhu.portal.search.ejb;

import java.util.List;
import org.menhu.portal.search.model.FoundPiece;

/** What the index knows of an article that it found, and the stamp that the article had then. */
record Hit(long articleId, long stamp, List<FoundPiece> title, List<FoundPiece> extract) {}
