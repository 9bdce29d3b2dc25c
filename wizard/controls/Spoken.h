// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace Facteur {

/// Says to a screen reader what comes up on the screen while the person is somewhere else: a result, a
/// warning. Where Qt can announce (6.8), it is announced. Before, a screen reader says what happens to the
/// field that has the focus and nothing else: the words become that field's Description for as long as it
/// keeps it.
class Spoken final : public QObject
{
    Q_OBJECT
public:
    /// For what \a about shows, which owns it.
    explicit Spoken(QWidget *about);

    /// It shows \a words now. They are said at the next turn of the event loop (so that what only comes and
    /// goes in between is not), if they are visible then, and other than before. Empty: nothing is shown.
    /// What is hidden and shown again is said again; what comes back with its page is not.
    void tell(const QString &words);

Q_SIGNALS:
    void said(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();

    QWidget *m_about;
    QTimer m_soon;
    QString m_words;
    QString m_said;
};

} // namespace Facteur
