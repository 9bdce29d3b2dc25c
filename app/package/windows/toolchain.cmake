# SPDX-License-Identifier: MIT
# Compiles for Windows (x86-64) on Debian, with mingw-w64 against a Qt for Windows: the folder that app/package/windows/qt prints, in the
# variable FACTEUR_QT_WINDOWS of CMake or of the environment. Qt's own tools (moc, rcc, lrelease) are the host's.
set(FACTEUR_QT_WINDOWS "$ENV{FACTEUR_QT_WINDOWS}" CACHE PATH "The folder of Qt for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES FACTEUR_QT_WINDOWS)

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Programs are the host's, everything else is for Windows.
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 "${FACTEUR_QT_WINDOWS}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/cmake)
