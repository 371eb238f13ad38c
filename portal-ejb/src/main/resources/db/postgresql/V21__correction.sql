-- What readers are told of a change to an article that was published before.

alter table article_revision add column correction varchar(200);
