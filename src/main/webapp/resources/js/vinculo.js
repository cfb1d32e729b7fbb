/* What the pages do by themselves in the browser. Everything works without it except dialogs and pickers. */
(function () {
    "use strict";

    const texts = document.getElementById("texts");
    const text = (name) => (texts ? texts.dataset[name] : "");
    const each = (selector, action, root) => Array.from((root || document).querySelectorAll(selector)).forEach(action);

    /* The input a client id stands for: some components put it one level deeper. */
    function inputOf(id) {
        const element = document.getElementById(id + "_input") || document.getElementById(id);
        if (!element) {
            return document.querySelector('[name="' + CSS.escape(id) + '"]');
        }
        return element.matches("input, select, textarea, button, a")
            ? element
            : element.querySelector("input:not([type=hidden]), select, textarea") || element;
    }

    /* Says of the inputs inside bigger components what the plain ones say themselves. */
    function describe(root) {
        each(".field", function (field) {
            const hint = field.querySelector(".field__hint");
            const error = field.querySelector(".field__error");
            const wrong = error && error.textContent.trim() !== "";
            const group = field.querySelector("fieldset");
            const target = group || field.querySelector(".input-date input, .input-pick input:not([type=hidden])");
            if (!target) {
                return;
            }
            const ids = [hint, wrong ? error : null].filter((part) => part && part.id).map((part) => part.id);
            if (ids.length) {
                target.setAttribute("aria-describedby", ids.join(" "));
            }
            if (group) {
                each("input", (input) => input.setAttribute("aria-invalid", String(Boolean(wrong))), group);
            } else {
                target.setAttribute("aria-invalid", String(Boolean(wrong)));
            }
        }, root);
    }

    /* A field of several choices is a plain list with an input in it; the component calls it a listbox, which it is not. */
    function plainTokens(container) {
        [container].concat(Array.from(container.children)).forEach(function (element) {
            if (element.hasAttribute("role")) {
                ["role", "aria-selected", "aria-orientation"].forEach((name) => element.removeAttribute(name));
            }
        });
    }

    function watchTokens(root) {
        each(".ui-autocomplete-multiple-container", function (container) {
            plainTokens(container);
            if (!container.dataset.watched) {
                container.dataset.watched = "yes";
                new MutationObserver(() => plainTokens(container)).observe(container, {
                    attributes: true,
                    attributeFilter: ["role"],
                    childList: true,
                    subtree: true
                });
            }
        }, root);
    }

    /* Cells are for reading: only what is in them takes the focus. */
    function plainCells() {
        each("td[role=gridcell][tabindex]", (cell) => cell.removeAttribute("tabindex"));
    }

    function isTyping(element) {
        return element.matches("input, textarea, select, [contenteditable]");
    }

    document.addEventListener("keydown", function (event) {
        const search = document.querySelector(".js-search");
        if (event.key === "/" && search && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
            event.preventDefault();
            search.focus();
        }
    });

    /* ---- forms: sent once, not left by mistake */
    let typed = false;
    let leaving = false;

    document.addEventListener("input", function (event) {
        if (event.target.closest(".js-guard")) {
            typed = true;
        }
    });

    document.addEventListener("submit", function (event) {
        const form = event.target;
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = "yes";
        leaving = true;
        each("button, input[type=submit]", (button) => button.classList.add("is-busy"), form);
        window.setTimeout(function () {
            delete form.dataset.sent;
            leaving = false;
            each(".is-busy", (button) => button.classList.remove("is-busy"), form);
        }, 8000);
    });

    window.addEventListener("pageshow", function (event) {
        if (event.persisted) {
            each("form", (form) => delete form.dataset.sent);
            each(".is-busy", (button) => button.classList.remove("is-busy"));
            leaving = false;
        }
    });

    window.addEventListener("beforeunload", function (event) {
        if (typed && !leaving) {
            event.preventDefault();
            event.returnValue = text("leave");
        }
    });

    /* ---- clicks */
    document.addEventListener("click", function (event) {
        const target = event.target;
        const field = target.closest(".js-field-link");
        if (field) {
            const input = inputOf(decodeURIComponent(field.getAttribute("href").slice(1)));
            if (input) {
                event.preventDefault();
                input.focus();
                (input.closest(".field") || input).scrollIntoView({ block: "center" });
            }
        }
        const menu = target.closest(".js-menu");
        if (menu) {
            const nav = document.getElementById(menu.getAttribute("aria-controls"));
            menu.setAttribute("aria-expanded", String(nav.classList.toggle("is-open")));
        }
        const opener = target.closest(".js-open");
        if (opener) {
            document.querySelector('dialog[data-dialog="' + CSS.escape(opener.dataset.dialog) + '"]').showModal();
        }
        if (target.closest(".js-close")) {
            target.closest("dialog").close();
        }
        if (target.closest(".js-print")) {
            window.print();
        }
    });

    /* ---- search everywhere: the words travel in the body of the list's own search, never in an address */
    each(".js-search", function (search) {
        search.form.addEventListener("submit", function () {
            window.sessionStorage.setItem("vinculo.search", search.value);
            leaving = true;
        });
    });

    function takeOverSearch() {
        const words = window.sessionStorage.getItem("vinculo.search");
        const box = document.querySelector(".js-list-search");
        if (words && box) {
            window.sessionStorage.removeItem("vinculo.search");
            box.value = words;
            const button = box.form.querySelector(".js-list-search-go, input[type=submit], button[type=submit]");
            if (button) {
                button.click();
            }
        }
    }

    /* ---- the session: warns five minutes before its end */
    function watchSession(dialog) {
        const whole = Number(dialog.dataset.minutes) * 60000;
        const warning = Math.max(whole - 5 * 60000, whole * 0.7);
        let timer;
        function start() {
            window.clearTimeout(timer);
            timer = window.setTimeout(() => dialog.open || dialog.showModal(), warning);
        }
        dialog.querySelector(".js-stay").addEventListener("click", function () {
            window.fetch(dialog.dataset.stay, { credentials: "same-origin" }).then(function (answer) {
                if (answer.redirected && answer.url.indexOf("login") > 0) {
                    leaving = false;
                    return;
                }
                dialog.close();
                start();
            });
        });
        start();
        if (window.jQuery) {
            window.jQuery(document).on("pfAjaxComplete", start);
        }
    }

    /* ---- a signature drawn with finger, pen or mouse: the picture travels in the hidden field beside it */
    function signature(box) {
        const pad = box.querySelector("canvas");
        const field = box.querySelector("input[type=hidden]");
        const pen = pad.getContext("2d");
        let drawing = false;

        function blank() {
            pen.fillStyle = "white";
            pen.fillRect(0, 0, pad.width, pad.height);
        }
        function place(event) {
            const frame = pad.getBoundingClientRect();
            return [
                ((event.clientX - frame.left) * pad.width) / frame.width,
                ((event.clientY - frame.top) * pad.height) / frame.height
            ];
        }
        function end() {
            if (drawing) {
                drawing = false;
                field.value = pad.toDataURL("image/png");
                field.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }

        blank();
        pen.lineWidth = 3;
        pen.lineCap = "round";
        pen.lineJoin = "round";
        pen.strokeStyle = "black";
        if (field.value) {
            const former = new Image();
            former.addEventListener("load", () => pen.drawImage(former, 0, 0));
            former.src = field.value;
        }
        pad.addEventListener("pointerdown", function (event) {
            drawing = true;
            pad.setPointerCapture(event.pointerId);
            pen.beginPath();
            pen.moveTo(...place(event));
        });
        pad.addEventListener("pointermove", function (event) {
            if (drawing) {
                pen.lineTo(...place(event));
                pen.stroke();
            }
        });
        pad.addEventListener("pointerup", end);
        pad.addEventListener("pointercancel", end);
        box.querySelector(".js-signature-clear").addEventListener("click", function () {
            blank();
            field.value = "";
        });
    }

    function ready() {
        each(".js-signature", signature);
        describe(document);
        watchTokens(document);
        plainCells();
        each("dialog.js-dialog", function (dialog) {
            if (dialog.querySelector(".js-summary")) {
                dialog.showModal();
            }
        });
        const summary = document.querySelector(".js-summary");
        if (summary) {
            summary.focus();
        }
        each(".js-session", watchSession);
        if (window.jQuery) {
            window.jQuery(() => window.setTimeout(plainCells));
        }
        takeOverSearch();
        if (window.jQuery) {
            window.jQuery(document).on("pfAjaxComplete", function () {
                describe(document);
                watchTokens(document);
                plainCells();
            });
        }
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", ready);
    } else {
        ready();
    }
})();
