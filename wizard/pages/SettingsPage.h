// SPDX-License-Identifier: MIT
#pragma once

#include "WizardPage.h"

#include <memory>

class QPushButton;

namespace Facteur {

class Banner;
class CopyButton;
class CompanionWindow;
class RichLabel;
class SheetView;
class SupportCode;
class TypingView;

/// Page 7: the values to copy, under the mail program's own labels, with whether they are proven; beside them
/// its guide, step by step.
class SettingsPage final : public WizardPage
{
    Q_OBJECT
public:
    SettingsPage(Setup &setup, QWidget *parent);
    ~SettingsPage() override;

Q_SIGNALS:
    void ownAccountWanted(); ///< practice is over

private:
    void retranslate() override;
    void refresh() override;
    void showPicture(PicturePanel &panel) override;

    void tellProof();
    void tellAddress();
    void tellHelp();
    void showValues();
    void copyAll();
    void turn(int steps);
    void openCompanion();
    void updateCompanion();

    int m_step = 0; ///< of the guide
    QString m_guideId; ///< that m_step speaks of
    bool m_connected = false;
    Banner *m_proof;
    SupportCode *m_code; ///< of the last test, where it failed
    QPushButton *m_program; ///< leads to another one
    Banner *m_address; ///< what was found out about it, where that explains why nothing works
    QPushButton *m_correct;
    QPushButton *m_ownAccount;
    TypingView *m_typing; ///< for a mail program on a phone
    SheetView *m_sheet;
    CopyButton *m_copyAll;
    QPushButton *m_beside;
    std::unique_ptr<CompanionWindow> m_companion; ///< once it was asked for
    QString m_companionGuide; ///< whose steps it shows
    RichLabel *m_help;
};

} // namespace Facteur
