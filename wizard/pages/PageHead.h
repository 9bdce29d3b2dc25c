// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Facteur {

class WrappedButton;
class WrappedLabel;

/// What stands on top of each page: where the person is, for a window without the list of steps; the heading
/// in plain words, and a sentence below it; and the way to a picture that is below the fold.
class PageHead final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHead(QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const;
    void setHeading(const QString &heading, const QString &introduction);
    /// Where the person is, as a button that leads to the steps, and a \a remark below it. Both empty:
    /// nothing.
    void setPlace(const QString &place, const QString &remark);
    void setPictureBelow(bool below); ///< "Show me" leads to it
    void retranslate();

Q_SIGNALS:
    void pictureWanted();
    void stepsWanted(const QPoint &at); ///< global: where there is room for them

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    WrappedButton *m_place;
    WrappedLabel *m_remark;
    WrappedLabel *m_heading;
    WrappedLabel *m_introduction;
    WrappedButton *m_showMe;
};

} // namespace Facteur
