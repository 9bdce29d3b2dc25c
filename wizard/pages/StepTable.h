// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

#include <QFrame>

#include <array>

class QGridLayout;
class QLabel;

namespace Facteur {

/// The steps of one side of the test, as they happen: sign, words, milliseconds. All rows stand from the
/// start, so that nothing moves while it runs. To a screen reader it is a list whose every row is one
/// sentence.
class StepTable final : public QFrame
{
    Q_OBJECT
public:
    explicit StepTable(Side side, QWidget *parent = nullptr);

    /// \a ssl: the mail program's box is ticked.
    void setEndpoint(const Endpoint &endpoint, bool ssl);
    void reset();
    void setStep(const StepReport &step);
    /// Everything at once, from a finished report.
    void setReport(const SideReport &report);
    void retranslate();

    /// Title, server, steps.
    static constexpr int rowCount = 2 + stepCount;
    /// Of a row's words, at their width of now.
    [[nodiscard]] int neededHeight(int row) const;
    void setLeastHeight(int row, int height);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QLabel *sign = nullptr;
        QLabel *words = nullptr;
        QLabel *time = nullptr;
        StepReport report;
    };
    void setSecurity(Security security);
    void show(Row &row);
    [[nodiscard]] static QString inWords(const Row &row);
    void describe();

    Side m_side;
    Security m_security = Security::Tls;
    QGridLayout *m_grid;
    QLabel *m_title;
    QLabel *m_server;
    std::array<Row, stepCount> m_rows; ///< in the order of time
};

} // namespace Facteur
