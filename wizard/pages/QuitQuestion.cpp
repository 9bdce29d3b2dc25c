// SPDX-License-Identifier: MIT
#include "QuitQuestion.h"

#include "Mnemonics.h"

#include <QMessageBox>
#include <QPushButton>

namespace Facteur {

bool QuitQuestion::mayQuit(QWidget &window, bool isTyped, bool isExercise)
{
    if (!isTyped && !isExercise)
        return true;
    // Without an icon: those of some styles are too faint.
    QMessageBox question(QMessageBox::NoIcon, tr("Quit?"),
        isTyped ? tr("What you have typed is kept nowhere: next time you start from the beginning.")
                : tr("The exercise ends with it: next time you start from the beginning."),
        QMessageBox::NoButton, &window);
    QPushButton *stop = question.addButton(tr("Quit Facteur"), QMessageBox::DestructiveRole);
    stop->setAutoDefault(false); // Enter never quits, wherever the focus is
    QPushButton *stay = question.addButton(tr("Stay"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    Mnemonics::assign({&question}, {stay, stop});
    question.exec();
    return question.clickedButton() == stop;
}

} // namespace Facteur
