package org.menhu.portal.media.model;

/**
 * One place where a picture is used.
 *
 * @param key of the text that names the place, in the bundle of the feature that uses it
 * @param name what the text is filled in with, such as a title; null when the caller may not know it
 * @param path where the picture is seen or can be changed; null when the caller may not go there
 */
public record MediaUse(long mediaId, String key, String name, String path) {}
