package org.vinculo.person;

import java.io.Serializable;

/** Which people a list shows. The words are names: they stay in the page's state and never reach an address or a log. */
public class PersonFilter implements Serializable {

    private String words;
    private Stage stage;
    private Long siteId;
    private boolean mine;

    boolean hasWords() {
        return words != null && !words.isBlank();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    /** Only those she accompanies herself. */
    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
