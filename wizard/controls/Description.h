// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <utility>

class QWidget;

namespace Facteur {

/// What a field is described by to a screen reader: its help, its message, whatever else on the page is about
/// it. A screen reader reads it when the field gets the focus, and says it when it changes while it has it.
class Description final : public QObject
{
    Q_OBJECT
public:
    /// That of \a field, which owns it.
    [[nodiscard]] static Description *of(QWidget *field);

    /// What \a about has to say of the field is \a words now; empty: nothing. Parts stand in the order in
    /// which they first came.
    void set(const QObject *about, const QString &words);
    /// Puts \a words in front until the field loses the focus, in place of what was put there before this
    /// turn of the event loop.
    void pass(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Description(QWidget *field);
    void show();

    QWidget *m_field;
    QList<std::pair<const QObject *, QString>> m_parts;
    QString m_own; ///< that somebody gave to the field by itself
    QString m_passing;
    bool m_hasJustPassed = false; ///< in this turn of the event loop
    QString m_shown;
};

} // namespace Facteur
