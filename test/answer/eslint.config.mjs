/** The rules of GraphQL's own linter that schema.graphql keeps; `npx eslint -c test/answer/eslint.config.mjs schema.graphql`. */
import graphql from '@graphql-eslint/eslint-plugin';

export default [{
  files: ['schema.graphql'],
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql' } } },
  plugins: { '@graphql-eslint': graphql },
  rules: Object.fromEntries(Object.entries({

    'input-name': 'off',
    'known-argument-names': 'error',
    'known-directives': 'error',
    'known-type-names': 'error',
    'lone-anonymous-operation': 'error',
    'naming-convention': ['error', {
      types: 'PascalCase', FieldDefinition: 'camelCase', InputValueDefinition: 'camelCase', Argument: 'camelCase', DirectiveDefinition: 'camelCase', EnumValueDefinition: 'UPPER_CASE',
      'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get', 'list', 'fetch'], forbiddenSuffixes: ['Query'] },
      'FieldDefinition[parent.name.value=Mutation]': { forbiddenPrefixes: ['mutation'], forbiddenSuffixes: ['Mutation'] },
    }],
    'no-duplicate-fields': 'error',
    'no-hashtag-description': 'error',
    // Country has the country of every Participant
    'no-typename-prefix': 'off',
    'no-unreachable-types': 'error',
    'possible-type-extension': 'error',
    'provided-required-arguments': 'error',
    'relay-connection-types': 'error',
    'relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
    'relay-page-info': 'off',
    'require-deprecation-reason': 'error',
    'require-description': ['error', { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true }],
    'require-nullable-fields-with-oneof': 'error',
    'require-field-of-type-query-in-mutation-result': 'off',
    'unique-enum-value-names': 'error',
    'unique-field-definition-names': 'error',
    'unique-type-names': 'error',
    'value-literals-of-correct-type': 'error',
  }).map(([rule, how]) => [`@graphql-eslint/${rule}`, how])),
}];
