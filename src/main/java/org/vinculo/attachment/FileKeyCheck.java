package org.vinculo.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vinculo.kernel.BusinessException;

/** Whether the keys in the setting open what is kept. */
@ApplicationScoped
public class FileKeyCheck {

    @Inject
    private AttachmentRepository repository;

    /**
     * @param set whether there is a key new files can be kept with
     * @param missing marks of keys that kept files need and that are not in the setting
     */
    public record Result(boolean set, List<String> missing) {}

    @Transactional
    public Result look() {
        List<String> needed = repository.keyMarks();
        try {
            FileKeys keys = FileKeys.ofSetting();
            return new Result(
                    true,
                    needed.stream()
                            .filter(mark -> !keys.byMark().containsKey(mark))
                            .toList());
        } catch (BusinessException noKey) {
            return new Result(false, needed);
        }
    }
}
