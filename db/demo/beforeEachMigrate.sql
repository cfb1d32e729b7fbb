-- Days the demonstration data counts from, set before each of its files. The portal fills in today, now (UTC) and the hash of the one password.
set @today = date '${today}';
set @now = timestamp '${now}';
set @demo_password_hash = '${password}';
-- The five working days before today (@d1 is the latest) and the five after it (@n1 is the next).
set @d1 = @today - interval if(weekday(@today) = 0, 3, if(weekday(@today) = 6, 2, 1)) day;
set @d2 = @d1 - interval if(weekday(@d1) = 0, 3, 1) day;
set @d3 = @d2 - interval if(weekday(@d2) = 0, 3, 1) day;
set @d4 = @d3 - interval if(weekday(@d3) = 0, 3, 1) day;
set @d5 = @d4 - interval if(weekday(@d4) = 0, 3, 1) day;
set @n1 = @today + interval if(weekday(@today) = 4, 3, if(weekday(@today) = 5, 2, 1)) day;
set @n2 = @n1 + interval if(weekday(@n1) = 4, 3, 1) day;
set @n3 = @n2 + interval if(weekday(@n2) = 4, 3, 1) day;
set @n4 = @n3 + interval if(weekday(@n3) = 4, 3, 1) day;
set @n5 = @n4 + interval if(weekday(@n4) = 4, 3, 1) day;
-- The Friday before those, and the Monday after them, from which longer times are counted.
set @friday = @d5 - interval weekday(@d5) + 3 day;
set @monday = @n5 + interval 7 - weekday(@n5) day;
