// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Facteur {

class MessageLine;

/// Offers to test at once, and says what of the pages between.
class TestNow final : public QWidget
{
    Q_OBJECT
public:
    explicit TestNow(QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void wanted();

private:
    QPushButton *m_button;
    MessageLine *m_help;
};

} // namespace Facteur
