-- A file of another site, opened for a day by somebody who had a reason: who, which, until when, why. Never edited.
create table file_access (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  account_id bigint not null,
  opened_at datetime(6) not null,
  until_at datetime(6) not null,
  why varchar(400) not null,
  foreign key (person_id) references person (id),
  foreign key (account_id) references account (id),
  key file_access_account (account_id, person_id, until_at)
);

create trigger file_access_stays after update on file_access for each row signal sqlstate '45000' set message_text = 'openings of another site are not edited';
create trigger file_access_kept after delete on file_access for each row signal sqlstate '45000' set message_text = 'openings of another site are not deleted';
