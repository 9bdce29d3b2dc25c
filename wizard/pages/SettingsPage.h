// SPDX-License-Identifier: MIT
#pragma once

#include "WizardPage.h"

class QLabel;
class QPushButton;

namespace Facteur {

class Banner;
class SheetView;

/// Page 7: the values to copy, under the mail program's own labels, with whether they are proven; beside them
/// its guide, step by step.
class SettingsPage final : public WizardPage
{
    Q_OBJECT
public:
    SettingsPage(SetupModel &model, QWidget *parent);

private:
    void retranslate() override;
    void refresh() override;
    void showPicture(PicturePanel &panel) override;

    void tellProof();
    void tellHelp();
    void copyAll();
    void turn(int steps);
    [[nodiscard]] QString filledIn(const QString &markdown) const;

    int m_step = 0; ///< of the guide
    QString m_guideId; ///< that m_step speaks of
    bool m_connected = false;
    Banner *m_proof;
    SheetView *m_sheet;
    QPushButton *m_copyAll;
    QLabel *m_help;
};

} // namespace Facteur
