-- The wall of givers: a gift stands on it from when its money has come, by leave of its giver and of a moderator.

alter table donation_donation add column amount_shown boolean default false not null;
alter table donation_donation add column came_at bigint;
update donation_donation set came_at =
  (select paid_at from payment_order where payment_order.id = donation_donation.order_id);
drop index donation_wall;
create index donation_wall on donation_donation (status, consent, came_at, id);
drop index donation_of_article;
create index donation_of_article on donation_donation (article_id, came_at);
