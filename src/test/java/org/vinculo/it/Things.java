package org.vinculo.it;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which things of the demonstration data belong to whom, asked of the database. */
final class Things {

    private Things() {}

    /** The administrator's page about somebody. */
    static String accountPage(String email) {
        return "/staff/account.xhtml?id=" + number("select id from account where email = ?", email);
    }

    static long vacancyOf(String email) {
        return number(
                "select min(v.id) from vacancy v join account a on a.employer_id = v.employer_id where a.email = ?",
                email);
    }

    /** A vacancy that can still be changed. */
    static long draftVacancy() {
        return numberOf("select min(id) from vacancy where status = ?", "DRAFT");
    }

    static long candidacyOf(String email) {
        return number(
                "select min(c.id) from candidacy c join account a on a.employer_id = c.employer_id where a.email = ?",
                email);
    }

    static long referralOf(String email) {
        return number(
                "select min(r.id) from referral r join account a on a.agency_id = r.agency_id where a.email = ?",
                email);
    }

    static long vacancyNotOf(String email) {
        return number(
                "select min(v.id) from vacancy v where v.employer_id <> (select employer_id from account where email = ?)",
                email);
    }

    static long candidacyNotOf(String email) {
        return number(
                "select min(c.id) from candidacy c where c.employer_id <> (select employer_id from account where email = ?)",
                email);
    }

    static long referralNotOf(String email) {
        return number(
                "select min(r.id) from referral r where r.agency_id <> (select agency_id from account where email = ?)",
                email);
    }

    static long personAtSiteOf(String email) {
        return number(
                "select min(p.id) from person p where p.company = 'ADULT' and p.birth_date < '2000-01-01'"
                        + " and p.site_id = (select site_id from account where email = ?)",
                email);
    }

    /** Somebody at the colleague's site whose first telephone has WhatsApp. */
    static long withWhatsapp(String email) {
        return number(
                "select min(p.id) from person p join person_phone f on f.person_id = p.id and f.position = 0 and f.whatsapp"
                        + " where p.company = 'ADULT' and p.site_id = (select site_id from account where email = ?)",
                email);
    }

    static long personAtAnotherSite(String email) {
        return number(
                "select min(p.id) from person p where p.site_id <> (select site_id from account where email = ?)",
                email);
    }

    /**
     * A site, an employer and an agency that begin today, each with one account: for them every list is empty.
     */
    static synchronized void newcomers() {
        if (exists("select 1 from account where email = '" + Accounts.NEW_CASEWORKER + "'")) {
            return;
        }
        String account = "insert into account (email, display_name, password_hash, role_group, language, site_id,"
                + " employer_id, agency_id, created_at) select '%s', 'Rosario Nueva', password_hash, '%s', 'es', %s, %s, %s,"
                + " utc_timestamp(6) from account where email = '" + Accounts.CASEWORKER + "'";
        change("insert into site (name, municipality_code, time_zone) values ('Sede por abrir', '07089',"
                + " 'America/Mexico_City')");
        change("insert into employer (name, municipality_code, created_at) values ('Fonda por abrir', '07089',"
                + " utc_timestamp(6))");
        change(
                "insert into agency (name, kind, created_at) select 'Clínica por abrir', kind, utc_timestamp(6) from agency"
                        + " limit 1");
        change(account.formatted(Accounts.NEW_CASEWORKER, "CASEWORKER", newest("site"), "null", "null"));
        change(account.formatted(Accounts.NEW_EMPLOYER, "EMPLOYER", "null", newest("employer"), "null"));
        change(account.formatted(Accounts.NEW_AGENCY, "AGENCY", "null", "null", newest("agency")));
    }

    /** Somebody new, and the one-time link she was given. */
    record Invited(String email, String link) {}

    /** Invites a caseworker, as the administrator. */
    static Invited invite() {
        String email = newName() + "@demo.vinculo.example";
        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        // The question for the site follows the answer to the group.
        Http.Page half = administrator.submit(
                administrator.get("/staff/account-invite.xhtml"),
                "invite",
                "security-account-invite",
                Map.of(
                        "name", "Consuelo Invitada",
                        "email", email,
                        "group", "CASEWORKER",
                        "language", "es"));
        Http.Page made = administrator.submit(half, "invite", "security-account-invite", Map.of("site", "1"));
        URI link = URI.create(made.html().select("#link").text());
        return new Invited(email, link.getRawPath() + "?" + link.getRawQuery());
    }

    /** Somebody new, registered by whoever is logged in; gives her number. */
    static long register(Http http) {
        Http.Page file =
                http.submit(http.get("/staff/person-register.xhtml"), "person", "save", Map.of("usedName", newName()));
        return Long.parseLong(file.uri().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    /** Hands the newest open task of a colleague in Tapachula to somebody, as the coordinator; gives its number. */
    static long giveTask(String email) {
        long task = number(
                "select max(t.id) from task t join account a on a.id = t.owner_id where t.state = 'OPEN' and a.email = ?",
                Accounts.INTERRUPTED);
        Http coordinator = Http.as(Accounts.COORDINATOR);
        coordinator.submit(
                coordinator.get("/staff/task.xhtml?id=" + task),
                "reassign",
                "confirm",
                Map.of("owner", accountId(email), "reason", "Para la prueba"));
        return task;
    }

    /** A candidacy in Tapachula that could end in a hire. */
    static long hireable() {
        return number(
                "select min(c.id) from candidacy c join person p on p.id = c.person_id join vacancy v on v.id = c.vacancy_id"
                        + " join account a on a.site_id = p.site_id where c.status in ('PROPOSED', 'INTERVIEW')"
                        + " and v.status = 'PUBLISHED' and p.stage = 'LINKING' and c.eligibility = 'YES' and a.email = ?",
                Accounts.CASEWORKER);
    }

    /** How things stand with a candidacy: itself, its vacancy, the person's stage, what is still to be asked of her. */
    static String standing(long candidacy) {
        return textOf(
                "select concat_ws(' · ', c.status, v.status, p.stage, (select count(*) from task t where t.person_id = p.id"
                        + " and t.state = 'OPEN' and t.kind in ('FOLLOW_UP', 'INM_NOTICE')), (select count(*) from placement m"
                        + " where m.candidacy_id = c.id and m.status <> 'ANNULLED')) from candidacy c"
                        + " join vacancy v on v.id = c.vacancy_id join person p on p.id = c.person_id where c.id = ?",
                candidacy);
    }

    /** How often a person's file was opened on a page, by the read log. */
    static long openingsOf(long person, String page) {
        return Long.parseLong(
                textOf("select count(*) from file_opening where page = '" + page + "' and person_id = ?", person));
    }

    /** How many occupations have this code and stand under this one. */
    static int occupations(String code, String parent) {
        return Integer.parseInt(textOf(
                "select count(*) from occupation where code = '" + code + "' and parent = ?", Long.parseLong(parent)));
    }

    /** What the database holds of a person's files. */
    static long sealedBytes(long person) {
        return Long.parseLong(textOf(
                "select sum(length(c.content)) from attachment_piece c join attachment a on a.id = c.attachment_id"
                        + " where a.person_id = ?",
                person));
    }

    /** Zero before she was referred anywhere. */
    static long newestReferral(long person) {
        return Long.parseLong(textOf("select coalesce(max(id), 0) from referral where person_id = ?", person));
    }

    static String currentStayOf(long person) {
        return textOf("select condition_code from stay where replaced_at is null and person_id = ?", person);
    }

    static String stageOf(long person) {
        return textOf("select stage from person where id = ?", person);
    }

    static String referralStatus(long referral) {
        return textOf("select status from referral where id = ?", referral);
    }

    static long newestAttention(long person) {
        return Long.parseLong(textOf("select max(id) from attention where person_id = ?", person));
    }

    /** As if it had been sent some days ago, and its answer due as much earlier. */
    static void sentEarlier(long referral, int days) {
        change("update referral set sent_at = sent_at - interval " + days
                + " day, status_since = status_since - interval " + days
                + " day, answer_due_at = answer_due_at - interval " + days + " day where id = " + referral);
        change("update task set due_on = due_on - interval " + days
                + " day where kind = 'REFERRAL_LATE' and subject_id = " + referral);
    }

    /** How many tasks wait for the answer of an agency. */
    static long waitedFor(long referral) {
        return Long.parseLong(textOf(
                "select count(*) from task where kind = 'REFERRAL_LATE' and state = 'OPEN' and subject_id = ?",
                referral));
    }

    /** A candidacy of somebody at the colleague's site that its employer has not answered. */
    static long unansweredCandidacy(String email) {
        return number(
                "select max(c.id) from candidacy c join person p on p.id = c.person_id join account a on a.site_id = p.site_id"
                        + " where c.status = 'PROPOSED' and c.proposed_at < utc_timestamp() - interval 1 day and a.email = ?",
                email);
    }

    /** The address by which the employer of a candidacy logs in. */
    static String employerOf(long candidacy) {
        return textOf(
                "select a.email from account a join candidacy c on c.employer_id = a.employer_id where c.id = ?",
                candidacy);
    }

    /** A referral the agency of this account has not answered. */
    static long awaitedReferralOf(String email) {
        return number(
                "select max(r.id) from referral r join account a on a.agency_id = r.agency_id"
                        + " where r.status in ('SENT', 'RECEIVED') and a.email = ?",
                email);
    }

    /** As one types it. */
    static String tomorrow() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu")
                .format(LocalDate.now(ZoneId.of("America/Mexico_City")).plusDays(1));
    }

    static String referenceOf(long person) {
        return textOf("select reference from person where id = ?", person);
    }

    /** Letters to her are in this language from now on. */
    static void writeTo(long person, String language) {
        change("update person set letter_language = '" + language + "' where id = " + person);
    }

    /** A published vacancy of an employer that may not make offers of employment; or of one that may, then without a must. */
    static long vacancyWithOffer(String cie) {
        return number(
                "select min(v.id) from vacancy v join employer e on e.id = v.employer_id where v.status = 'PUBLISHED'"
                        + " and e.cie = ? and e.verified_on is not null and (e.cie <> 'YES' or not exists (select 1 from"
                        + " vacancy_requirement r where r.vacancy_id = v.id and r.strength = 'MUST'))",
                cie);
    }

    /** Its occupation and its address. */
    static String offerOf(long vacancy) {
        return textOf("select concat(occupation_code, '|', address) from vacancy where id = ?", vacancy);
    }

    static long people() {
        return numberOf("select count(*) from person where ? is not null", "x");
    }

    static String heldOn(long attention) {
        return textOf("select held_on from attention where id = ?", attention);
    }

    static String birthOf(long person) {
        return textOf("select birth_date from person where id = ?", person);
    }

    static String nameOf(long person) {
        return textOf("select used_name from person where id = ?", person);
    }

    /** How often somebody was told of an appointment that is near. */
    static long remindersOf(long appointment) {
        return Long.parseLong(textOf(
                "select count(*) from notice where kind = 'APPOINTMENT_TOMORROW'"
                        + " and path = concat('/staff/appointment.xhtml?id=', ?)",
                appointment));
    }

    private static String textOf(String sql, long id) {
        try (var connection = TestServer.running().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String accountId(String email) {
        return String.valueOf(number("select id from account where email = ?", email));
    }

    /** How many mails are in one of these states. */
    static long mailsIn(String... states) {
        return numberOf(
                "select count(*) from mail where concat(',', ?, ',') like concat('%,', state, ',%')",
                String.join(",", states));
    }

    /** Digests of one account. */
    static long digestsOf(String email) {
        return numberOf(
                "select count(*) from mail m join account a on a.id = m.account_id where m.mail_class = 'DIGEST' and a.email = ?",
                email);
    }

    /** Tells of one account that no mail carries yet. */
    static long unmailedOf(String email) {
        return numberOf(
                "select count(*) from notice n join account a on a.id = n.account_id where n.mail_id is null and n.read_at is null and a.email = ?",
                email);
    }

    /** The newest open task of this kind about a person; 0 without one. */
    static long openTask(String kind, long person) {
        return Long.parseLong(textOf(
                "select coalesce(max(id), 0) from task where kind = '" + kind
                        + "' and state = 'OPEN' and person_id = ?",
                person));
    }

    static long tasks(String kind, long person) {
        return Long.parseLong(
                textOf("select count(*) from task where kind = '" + kind + "' and person_id = ?", person));
    }

    /** How many notices of this kind lead to a task about this person. */
    static long told(String kind, long person) {
        return Long.parseLong(textOf(
                "select count(*) from notice n join task t on n.path = concat('/staff/task.xhtml?id=', t.id) where n.kind = '"
                        + kind + "' and t.person_id = ?",
                person));
    }

    /** Writes a labour profile for somebody past the portal, which would refuse it. */
    static void giveProfile(long person) {
        change("insert into labour_profile (person_id, experience_years, updated_at) values (" + person
                + ", 3, utc_timestamp(6))");
    }

    static long publishedVacancy() {
        return numberOf("select min(id) from vacancy where status = ?", "PUBLISHED");
    }

    /** Waits until something holds; the background work looks every few seconds. */
    static void await(String what, java.util.function.BooleanSupplier holds) {
        Instant end = Instant.now().plusSeconds(90);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not in time: " + what);
            }
            numberOf("select sleep(0.2) from account where email = ?", Accounts.ADMINISTRATOR);
        }
    }

    /** One column of everything a query finds, without what is empty. */
    static List<String> all(String sql) {
        try (var connection = TestServer.running().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                if (rows.getString(1) != null && !rows.getString(1).isBlank()) {
                    found.add(rows.getString(1).strip());
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A holiday of the law, or a closure of Tapachula. */
    static boolean isClosed(LocalDate day) {
        return exists("select 1 from normative_value where code = 'HOLIDAYS' and find_in_set('" + day
                + "', items) > 0 union select 1 from closure where withdrawn = false"
                + " and (site_id is null or site_id = 1) and first_day <= '" + day + "' and last_day >= '" + day + "'");
    }

    /** Waits for the next whole minute and five seconds more, when what runs every minute has run. */
    static void awaitNextMinute() {
        long minute = Long.parseLong(all("select timestampdiff(minute, '2026-01-01', utc_timestamp())")
                .get(0));
        await(
                "the next minute",
                () -> Long.parseLong(
                                all("select timestampdiff(minute, '2026-01-01', utc_timestamp() - interval 5 second)")
                                        .get(0))
                        > minute);
    }

    static long openTasksOf(String email) {
        return numberOf(
                "select count(*) from task t join account a on a.id = t.owner_id where t.state = 'OPEN' and a.email = ?",
                email);
    }

    static long accompaniedBy(String email) {
        return numberOf(
                "select count(*) from person p join account a on a.id = p.caseworker_id where a.email = ?", email);
    }

    /** Lets 31 minutes pass for all logins of an account. */
    static void leaveAlone(String email) {
        change("update login l join account a on a.id = l.account_id"
                + " set l.last_seen_at = l.last_seen_at - interval 31 minute where a.email = '" + email + "'");
    }

    static long peopleNamed(String name) {
        return numberOf("select count(*) from person where used_name = ?", name);
    }

    /** Waits until the index has taken over everything saved so far. */
    static void awaitIndexed() {
        Instant end = Instant.now().plusSeconds(60);
        while (numberOf("select count(*) from search_outbox where ? is not null", "x") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The index does not follow");
            }
        }
    }

    /** Lets the time pass that an account must wait after wrong passwords. */
    static void letWait(String email) {
        change("update account set locked_until = locked_until - interval 1 hour where email = '" + email + "'");
    }

    private static String newest(String table) {
        return "(select max(id) from " + table + ")";
    }

    private static boolean exists(String sql) {
        try (var connection = TestServer.running().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void change(String sql) {
        try (var connection = TestServer.running().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first interview of a hiring day that stands so. */
    static long hiringPick(String day, String state) {
        return number("select min(id) from hiring_pick where state = '" + state + "' and hiring_day_id = ?", day);
    }

    static String hiringPickState(long pick) {
        return textOf("select state from hiring_pick where id = ?", pick);
    }

    /** As if she had signed that the employer of this interview may see her profile. */
    static void agreeToEmployerOf(long pick) {
        change("insert into consent (person_id, purpose, employer_id, method, given_on, recorded_at, recorded_by)"
                + " select p.person_id, 'SHARE_PROFILE_WITH_EMPLOYER', v.employer_id, 'SIGNED_PAPER', utc_date(),"
                + " utc_timestamp(6), 2 from hiring_pick p join vacancy v on v.id = p.vacancy_id where p.id = " + pick);
    }

    static long candidaciesOfDay(String day) {
        return numberOf("select count(candidacy_id) from hiring_pick where hiring_day_id = ?", day);
    }

    static String decisionOfDay(String day) {
        return textOf(
                "select c.decision from candidacy c join hiring_pick p on p.candidacy_id = c.id"
                        + " where p.hiring_day_id = ? limit 1",
                Long.parseLong(day));
    }

    /** Whoever may be a child and stands on a hiring day; there must be none. */
    static long childrenOnHiringDays() {
        return numberOf(
                "select count(*) from person p where (p.company in ('UNACCOMPANIED', 'SEPARATED')"
                        + " or p.birth_date > utc_date() - interval 18 year) and p.id in (select person_id from hiring_pick"
                        + " union select person_id from hiring_day_person) and ? is not null",
                "x");
    }

    /** Somebody put forward for a vacancy. */
    record Candidacy(long id, long person, long vacancy) {}

    static Candidacy candidacyAtSiteOf(String email) {
        long id = number(
                "select min(c.id) from candidacy c join person p on p.id = c.person_id"
                        + " where p.site_id = (select site_id from account where email = ?)",
                email);
        return new Candidacy(
                id,
                number("select person_id from candidacy where id = ?", String.valueOf(id)),
                number("select vacancy_id from candidacy where id = ?", String.valueOf(id)));
    }

    private static long number(String sql, String email) {
        long found = numberOf(sql, email);
        if (found == 0) {
            throw new AssertionError("The demonstration data has no such thing: " + sql);
        }
        return found;
    }

    private static long numberOf(String sql, String email) {
        try (var connection = TestServer.running().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, email);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name nobody has, and nobody has one like it. */
    static String newName() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(14)
                .mapToObj(hex -> String.valueOf((char) ('a' + Character.digit(hex, 16))))
                .collect(Collectors.joining());
    }

    /** How many notices of a saved search its owner has. */
    static long noticesOfSearch(long search) {
        return Long.parseLong(textOf(
                "select count(*) from notice where kind = 'MATCH_FOUND' and path like concat('%?id=', ?)", search));
    }

    /** How many people a saved search told of. */
    static long toldBySearch(long search) {
        return Long.parseLong(
                textOf("select count(*) from saved_search_seen where told_at is not null and search_id = ?", search));
    }
}
