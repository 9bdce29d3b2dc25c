# SPDX-License-Identifier: MIT
# Read by cpack for each package: what its file is called.
if(CPACK_GENERATOR STREQUAL NSIS)
    set(CPACK_PACKAGE_FILE_NAME facteur-${CPACK_PACKAGE_VERSION}-setup)
else()
    set(CPACK_PACKAGE_FILE_NAME facteur-${CPACK_PACKAGE_VERSION}-portable)
endif()
