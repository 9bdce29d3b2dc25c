// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"

#include <QTemporaryDir>

namespace Facteur {

/// A copy of the good pack in pack/, to be broken in one place at a time.
class TestPack
{
public:
    static const QString providerFile;
    static const QString guideFile;
    static const QString textFile;

    TestPack();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A tiny file that says that it is a picture of \a width by \a height.
    [[nodiscard]] static QByteArray png(quint32 width, quint32 height);
    void write(const QString &name, const QByteArray &content) const;
    /// Replaces the first \a before in the file \a name, where it must stand.
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const;

    /// What is wrong with \a catalogue, which was loaded from here: "file:line: reason", the files as seen
    /// from here, without the list of what would have been known.
    [[nodiscard]] QStringList problems(const Catalogue &catalogue) const;

    /// The columns of a test that calls checkRow().
    static void addColumns();
    /// Applies the replacement of the current data row to \a name, and compares all problems with the row's.
    void checkRow(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Facteur
