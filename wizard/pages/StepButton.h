// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace Facteur {

/// One of the steps at the left: its number, or what became of it, and its name. It can be pressed where the
/// person has been before.
class StepButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State
    {
        Behind,
        Unproven, ///< behind, and nothing came of it
        Current,
        Ahead,
    };
    explicit StepButton(int number, QWidget *parent = nullptr); ///< \a number: from 1

    /// \a words: what \a state is, for a screen reader.
    void setStep(const QString &name, State state, const QString &words);
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintDisc(QPainter &painter, const QRectF &disc) const;

    int m_number;
    State m_state = State::Ahead;
};

} // namespace Facteur
