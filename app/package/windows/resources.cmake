# SPDX-License-Identifier: MIT
# facteur_windows_resources(TARGET DESCRIPTION): the program's icon, version and manifest; the description is its name in the task manager.
# The icon is made of the pictures beside it:  icotool --create --output=facteur.ico --raw=facteur-256.png facteur-{128,64,48,32,24,16}.png
function(facteur_windows_resources target description)
    configure_file(${PROJECT_SOURCE_DIR}/app/package/windows/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
endfunction()
