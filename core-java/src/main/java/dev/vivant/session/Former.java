package dev.vivant.session;

/**
 * Another view stood in a session until a visit; a page that did not hear of it still shows that session's token.
 *
 * @param sessionId    under which it was found
 * @param visit        id of the event that led away
 * @param firstVersion of the view that took over
 */
record Former(String sessionId, long visit, int firstVersion) {}
