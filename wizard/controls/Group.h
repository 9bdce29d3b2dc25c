// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace Facteur {

class WrappedLabel;

/// Things that belong together, framed, below a title of any length.
class Group final : public QFrame
{
    Q_OBJECT
public:
    explicit Group(const QString &title, QWidget *parent = nullptr);

    /// Below the title.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WrappedLabel *m_title;
    QVBoxLayout *m_content;
};

} // namespace Facteur
