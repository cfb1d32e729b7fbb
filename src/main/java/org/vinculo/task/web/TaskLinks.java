package org.vinculo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.vinculo.task.TaskKind;
import org.vinculo.task.TaskRow;

/** Where the one thing to do about a task is done, and what that is called: {@code task.action.KIND}. */
@Named
@ApplicationScoped
public class TaskLinks {

    public String page(TaskRow task) {
        return switch (task.kind()) {
            case NEXT_STEP, FOLLOW_UP, INM_NOTICE -> "/staff/attention-record";
            case FIRST_ATTENTION -> "/staff/first-attention";
            case CHILD_ALONE, CHILD_ALONE_LATE, CHILD_CASE_TO_MOVE -> "/staff/protection-case";
            case FILE_ASKED, FILE_OPENED -> "/staff/person";
            case BY_HAND -> task.personId() == null ? "/staff/task" : "/staff/person";
            case APPOINTMENT_MISSED -> "/staff/appointment";
            case VACANCY_TO_APPROVE -> "/staff/vacancy";
            case REFERRAL_ANSWERED, REFERRAL_LATE -> "/staff/referral";
            case CANDIDACY_ANSWERED, CANDIDACY_TO_REVIEW -> "/staff/candidacy";
            case DOCUMENT_EXPIRES -> "/staff/stay-edit";
            case EMPLOYER_WITHOUT_CONTACT -> "/staff/employer";
            case AGENCY_WITHOUT_CONTACT -> "/staff/agency";
            case FEEDBACK_DUE -> "/staff/feedback";
        };
    }

    /** The name of the parameter that page reads. */
    public String parameter(TaskRow task) {
        return switch (task.kind()) {
            case NEXT_STEP, FOLLOW_UP, INM_NOTICE, DOCUMENT_EXPIRES -> "person";
            case CHILD_ALONE, CHILD_ALONE_LATE, CHILD_CASE_TO_MOVE -> "person";
            default -> "id";
        };
    }

    public Long target(TaskRow task) {
        if (task.kind() == TaskKind.BY_HAND) {
            return task.personId() == null ? task.id() : task.personId();
        }
        if (task.kind() == TaskKind.FILE_ASKED || task.kind() == TaskKind.FILE_OPENED) {
            return task.personId();
        }
        return parameter(task).equals("person") ? task.personId() : task.subjectId();
    }

    public String icon(TaskRow task) {
        return switch (task.kind()) {
            case FIRST_ATTENTION, NEXT_STEP, FOLLOW_UP, BY_HAND, FILE_ASKED, FILE_OPENED -> "person";
            case CHILD_ALONE, CHILD_ALONE_LATE, CHILD_CASE_TO_MOVE -> "alert";
            case APPOINTMENT_MISSED -> "calendar";
            case VACANCY_TO_APPROVE, CANDIDACY_ANSWERED, CANDIDACY_TO_REVIEW -> "briefcase";
            case REFERRAL_ANSWERED, REFERRAL_LATE -> "hand";
            case DOCUMENT_EXPIRES, INM_NOTICE -> "document";
            case FEEDBACK_DUE -> "message";
            case EMPLOYER_WITHOUT_CONTACT, AGENCY_WITHOUT_CONTACT -> "building";
        };
    }
}
