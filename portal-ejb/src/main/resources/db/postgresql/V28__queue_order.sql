-- So that a page of the queue and the waves in it are read from an index, however many texts wait.

drop index moderation_item_queue;
drop index moderation_item_lane;
create index moderation_item_lane on moderation_item (status, lane, text_kind, waiting_since, id);
drop index moderation_item_wave;
create index moderation_item_wave on moderation_item (fingerprint, status);
