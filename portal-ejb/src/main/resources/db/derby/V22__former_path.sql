create table article_former_path (
  path varchar(100) not null primary key,
  target_id bigint not null
);
