-- Demonstration data: two families of Tapachula. All invented.
insert into household (id, municipality_code, phones, arrival, created_at) values
(1, '07089', '962 000 0220 (albergue, por la tarde)', 'BUS_OR_CAR', timestamp(@friday - interval 52 day, '16:30')),
(2, '07089', null, 'MIXED', timestamp(@friday - interval 67 day, '16:10'));
insert into household_member (id, household_id, person_id, name, birth_date, birth_precision, schooling) values
(1, 1, 22, null, null, null, null),
(2, 1, 23, null, null, null, null),
(3, 1, 24, null, null, null, null),
(4, 1, null, 'Fedline', @today - interval 2 year - interval 40 day, 'EXACT', 'NOT_KNOWN'),
(5, 2, 20, null, null, null, null),
(6, 2, 21, null, null, null, null),
(7, 2, null, 'Dulce María', @today - interval 8 year - interval 15 day, 'EXACT', 'NO');
insert into care_tie (household_id, carer_id, cared_id, relation, legal, care_time, recorded_at, recorded_by) values
(1, 1, 2, 'MOTHER', 'YES', 'HALF_DAY', timestamp(@friday - interval 52 day, '16:35'), 2),
(1, 1, 3, 'MOTHER', 'YES', 'HALF_DAY', timestamp(@friday - interval 52 day, '16:36'), 2),
(1, 1, 4, 'MOTHER', 'YES', 'ALL_DAY', timestamp(@friday - interval 52 day, '16:37'), 2),
(2, 5, 6, 'MOTHER', 'YES', 'ALL_DAY', timestamp(@friday - interval 67 day, '16:15'), 2),
(2, 5, 7, 'MOTHER', 'YES', 'HALF_DAY', timestamp(@friday - interval 67 day, '16:16'), 2);
