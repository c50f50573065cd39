package io.quarkiverse.clerk.devserver.resource.enterprise;

import java.util.List;

/**
 * What an API calls directories: there are two for the same things, of which one is older.
 *
 * @param path under which they are found
 * @param variable of the path: the id
 * @param object what a directory calls itself
 * @param mappingObject what a mapping calls itself
 * @param prefixes of the parameters that say something of a group, any of which may be sent
 */
record DirectoryNames(String path, String variable, String object, String mappingObject, List<String> prefixes) {

    static final DirectoryNames CURRENT = new DirectoryNames("/v1/directories", "directory_id", "directory",
            "directory_group_role_mapping", List.of("directory_group_", "scim_group_"));
    static final DirectoryNames SCIM = new DirectoryNames("/v1/scim_directories", "scim_directory_id", "scim_directory",
            "scim_group_role_mapping", List.of("scim_group_"));
}
