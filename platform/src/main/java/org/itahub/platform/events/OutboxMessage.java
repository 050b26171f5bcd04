package org.itahub.platform.events;

/**
 * An event to be published once its change is committed.
 *
 * @param topic one of {@link Topics}
 * @param type CloudEvents type, such as {@code org.itahub.plan.published.v1}
 * @param key the agency's code: events of one agency stay in order
 * @param subject path of the resource that changed
 * @param data the payload, written as JSON
 */
public record OutboxMessage(String topic, String type, String key, String subject, Object data) {}
