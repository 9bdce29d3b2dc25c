// SPDX-License-Identifier: MIT
#pragma once

#include "Outcome.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Facteur {

class CopyButton;
class Setup;
class SupportLine;
class WrappedLabel;

/// Below a test: remarks, whom to ask, and folded away what was said on the line,
/// to look at and to copy.
class TestDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit TestDetails(Setup &setup, QWidget *parent = nullptr);

    void retranslate();
    /// \a outcome: what \a report comes to.
    void show(const CheckReport &report, const Outcome &outcome);
    void clear();

Q_SIGNALS:
    void unfolded(QWidget *report); ///< is to be seen

private:
    Setup &m_setup;
    WrappedLabel *m_remarks;
    SupportLine *m_support;
    QPushButton *m_unfold;
    CopyButton *m_copy;
    QPlainTextEdit *m_report;
};

} // namespace Facteur
