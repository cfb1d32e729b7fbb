-- The first nine employers' tax numbers, with the check digit that belongs to them.
update employer set rfc = 'FCE180412AB5' where id = 1 and rfc = 'FCE180412AB1';
update employer set rfc = 'HBS150930KL4' where id = 2 and rfc = 'HBS150930KL2';
update employer set rfc = 'AMO110305QT9' where id = 3 and rfc = 'AMO110305QT3';
update employer set rfc = 'CSV130721RS1' where id = 4 and rfc = 'CSV130721RS4';
update employer set rfc = 'PTS190115UV1' where id = 5 and rfc = 'PTS190115UV5';
update employer set rfc = 'EPN090817WX0' where id = 6 and rfc = 'EPN090817WX6';
update employer set rfc = 'ARB120410YZ4' where id = 7 and rfc = 'ARB120410YZ7';
update employer set rfc = 'CBF160226AC3' where id = 8 and rfc = 'CBF160226AC8';
update employer set rfc = 'REN140608BD6' where id = 9 and rfc = 'REN140608BD9';
