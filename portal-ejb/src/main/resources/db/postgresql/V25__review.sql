-- Submitted articles stand in the queue of texts, and what is said to their authors is as long as it was at the article.

alter table moderation_decision alter column note type varchar(500);

-- those that wait already
insert into moderation_item (version, text_kind, text_id, lane, status, body, title, link, writer_name, writer_id,
    fingerprint, waiting_since)
  select 1, 'ARTICLE', a.id, 'NEW', 'WAITING', cast(substr(b.markdown, 1, 4000) as varchar(4000)), r.title,
    '/admin/article/edit?id=' || trim(cast(a.id as char(20))), u.display_name, u.id,
    'article ' || trim(cast(a.id as char(20))), a.modified_at
  from article a
    join article_revision r on r.article_id = a.id and r.revision_number = a.head_revision
    join article_revision_body b on b.revision_id = r.id
    join account u on u.id = a.author_id
  where a.stage = 'SUBMITTED';
