// SPDX-License-Identifier: MIT
#pragma once

#include "Setup.h"
#include "Terms.h"

#include <QScrollArea>
#include <QWizardPage>

#include <optional>

class QVBoxLayout;

namespace Facteur {

class PageHead;
class PicturePanel;

/// What all pages share: one heading in plain words, a sentence below it, the decision, and at the right the
/// picture of the mail program that belongs to this page, with the person's own values in it. Where the
/// decision would be squeezed, the picture moves below, and "Show me" leads there.
class WizardPage : public QWizardPage
{
    Q_OBJECT
public:
    WizardPage(Page page, Setup &setup, QWidget *parent);
    ~WizardPage() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QString heading() const;
    /// Where the person is, above the heading, and a \a remark below it: for a window without the list of
    /// steps. Both empty: nothing.
    void setPlace(const QString &place, const QString &remark);
    /// Which button is the main one, and pressed by Enter: one of the page's own, or nullptr for Next (Done,
    /// on the last page).
    void setMainButton(QPushButton *button);

    /// The person came to this page, or left it.
    virtual void entered(); ///< leads to the first field, unless a page knows better
    virtual void left() { }
    /// Escape was pressed; true where the page had something of its own to stop.
    virtual bool escape() { return false; }

    void initializePage() override;

Q_SIGNALS:
    void pageWanted(Facteur::Page page); ///< the person wants to go back to it
    void stepsWanted(const QPoint &at); ///< the person wants to see them, from \a at on (global)

protected:
    /// Sets every text of the page anew, in the language of now. Called before the page is first shown and
    /// when it changes.
    virtual void retranslate() = 0;
    /// Shows the answers as it is now. Called when it changes while the page is visible, and when the page
    /// becomes visible.
    virtual void refresh() = 0;

    [[nodiscard]] Setup &setup() const { return m_setup; }
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] static QString language(); ///< of the texts now, as "fr"

    void setHeading(const QString &heading, const QString &introduction = {});
    /// How wide the decision may become, in device-independent pixels; 680 unless said otherwise.
    void setWidest(int width);
    /// Rings \a field in the picture whenever \a editor has the focus.
    void linkToPicture(QWidget *editor, Field field);
    /// Scrolls to \a field, gives it the focus and selects what is in it: what is to be mended stands before
    /// the person.
    void leadTo(QWidget *field);
    /// Fills the panel at the right; by default with the picture of the guide's step for this page, where the
    /// field that had the focus last stands.
    virtual void showPicture(PicturePanel &panel);

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Shows everything anew.
    void update();

private:
    void arrange();
    /// How wide the picture is beside the decision; 0: there is no room for it.
    [[nodiscard]] int widthBeside() const;

    Page m_page;
    Setup &m_setup;
    PageHead *m_head;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column; ///< around the content
    QVBoxLayout *m_content;
    QScrollArea *m_right;
    PicturePanel *m_picture;
    QMap<QObject *, Field> m_linked;
    std::optional<Field> m_lastField; ///< that had the focus
    bool m_translated = false;
};

} // namespace Facteur
