package org.vinculo.it;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** A caseworker's errands, each whole: from the page she opens to what she reads at its end. */
final class Caseworker {

    private final Page page;

    Caseworker(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Registers an adult and gives the number of her file. */
    long register(String name, LocalDate born, String documentNumber) {
        page.navigate("/staff/person-register.xhtml");
        Fields fields = new Fields(page, "person").choose("precision", "EXACT").awaitField("birthDate");
        fields.date("birthDate", born)
                .choose("company", "ADULT")
                .text("usedName", name)
                .text("documentName", name)
                .text("documentNumber", documentNumber);
        fields.pick("nationalities", "Hondu").send("save", "/staff/person.xhtml");
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** Records a first attention with a next step. */
    void attend(long person, LocalDate heldOn, String nextStep, LocalDate nextStepOn) {
        page.navigate("/staff/attention-record.xhtml?person=" + person);
        Fields fields = new Fields(page, "attention");
        fields.date("heldOn", heldOn).choose("channel", "IN_PERSON").text("place", "Sede Tapachula");
        for (String topic : new String[] {"T1", "T2", "T3", "T4"}) {
            page.locator("[id='attention:basicTopics'] input[value='" + topic + "']")
                    .check();
        }
        fields.text("note", "Primera conversación, tranquila.")
                .text("nextStep", nextStep)
                .date("nextStepOn", nextStepOn)
                .send("save", "/staff/person.xhtml");
    }

    void recordStay(
            long person, String condition, String document, String number, LocalDate issued, LocalDate expires) {
        page.navigate("/staff/stay-edit.xhtml?person=" + person);
        new Fields(page, "stay")
                .selectAndAwait("conditionCode", condition)
                .select("documentKind", document)
                .text("documentNumber", number)
                .date("issuedOn", issued)
                .date("expiresOn", expires)
                .send("save", "/staff/person.xhtml");
    }

    /** Writes what she can do and wants: cook with four years, one skill that was seen, Tapachula, by day. */
    void writeProfile(long person) {
        page.navigate("/staff/profile-edit.xhtml?person=" + person);
        Fields fields = new Fields(page, "profile");
        if (page.locator("[id='profile:occupation:0:code_input']").count() == 0) {
            fields.pressAndAwait("addOccupation", "occupation:0:code");
        }
        fields.pick("occupation:0:code", "Persona coc").number("occupation:0:years", "4");
        if (page.locator("[id='profile:skill:0:code_input']").count() == 0) {
            fields.pressAndAwait("addSkill", "skill:0:code");
        }
        fields.pick("skill:0:code", "Higiene").select("skill:0:evidence", "SEEN");
        if (page.locator("[id='profile:language:0:code_input']").count() == 0) {
            fields.pressAndAwait("addLanguage", "language:0:code");
        }
        fields.pick("language:0:code", "espa").select("language:0:level", "NATIVE");
        fields.number("experienceYears", "4")
                .select("education", "LOWER_SECONDARY")
                .select("schedule", "DAY")
                .number("hoursPerWeek", "48")
                .pick("places", "Tapachula")
                .number("minimumPay", "9000")
                .select("payPeriod", "MONTH")
                .send("save", "/staff/person.xhtml");
    }

    /** Proposes her for a vacancy; her agreement to share her profile with this employer is recorded on the same page. */
    void propose(long person, long vacancy, LocalDate agreedOn) {
        Things.awaitIndexed();
        page.navigate("/staff/matching.xhtml?vacancy=" + vacancy);
        page.locator("a[href*='candidacy-propose'][href*='person=" + person + "']")
                .first()
                .click();
        page.waitForURL(url -> url.contains("candidacy-propose"));
        new Fields(page, "propose")
                .choose("method", "SIGNED_PAPER")
                .date("givenOn", agreedOn)
                .send("save", "/staff/candidacy.xhtml");
    }

    /** Refers her to a service; her agreement for this agency is recorded on the same page. */
    void refer(long person, String service, String need, LocalDate agreedOn) {
        refer(person, service, need, "MEDIUM", agreedOn);
    }

    void refer(long person, String service, String need, String urgency, LocalDate agreedOn) {
        page.navigate("/staff/referral-send.xhtml?person=" + person);
        new Fields(page, "referral")
                .pick("service", service)
                .awaitField("method")
                .text("need", need)
                .choose("urgency", urgency)
                .choose("method", "SIGNED_PAPER")
                .date("givenOn", agreedOn)
                .send("send", "/staff/");
    }
}
