-- A reason may be as long as any other reason in the portal.
alter table task modify why varchar(1000);
