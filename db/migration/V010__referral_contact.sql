-- The way she agreed to be reached by this agency; without one the agency answers whoever sent her.
alter table referral add column contact varchar(200) after need;
