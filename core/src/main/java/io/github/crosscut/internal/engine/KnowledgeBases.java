package io.github.crosscut.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Makes Drools knowledge bases, past Drools' static repository of modules, which never lets go of what it holds.
 *
 * <p>{@code KieBaseBuilder} is not part of Drools' public API; this class is the only one to call it. Reading the same
 * model through a {@code kmodule.xml} is the public way; it needs an XML parser on every user's class path and takes
 * twice as long to start.
 */
final class KnowledgeBases {

    private KnowledgeBases() {}

    /**
     * Rules that were loaded.
     *
     * @param rules all rules, as Drools knows them
     * @param modelRules the rules that come as a model, by name
     * @param compiledNow a base with the rules that were compiled now
     */
    record Loaded(List<RuleImpl> rules, Map<String, Rule> modelRules, InternalKnowledgeBase compiledNow) {}

    /** A base with some rules that come as a model. */
    static InternalKnowledgeBase of(List<Rule> rules) {
        var model = new ModelImpl();
        rules.forEach(model::addRule);
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    static Loaded load(List<RuleSource> sources) throws RuleErrors {
        @Nullable ClassLoader own = LentClassLoader.lend();
        try {
            return loadAll(sources);
        } finally {
            LentClassLoader.giveBack(own);
        }
    }

    private static Loaded loadAll(List<RuleSource> sources) throws RuleErrors {
        var models = new ArrayList<Model>();
        var drl = new ArrayList<RuleSource.Drl>();
        for (RuleSource source : sources) {
            if (source instanceof RuleSource.Compiled compiled) {
                models.add(CompiledRules.model(compiled.modelClass(), compiled.loader()));
            } else if (source instanceof RuleSource.Words words) {
                models.add(WordRules.model(words));
            } else if (source instanceof RuleSource.Drl text) {
                drl.add(text);
            }
        }
        var modelRules = new HashMap<String, Rule>();
        models.forEach(model -> model.getRules().forEach(it -> modelRules.put(it.getName(), it)));
        InternalKnowledgeBase compiledNow = KieBaseBuilder.createKieBaseFromModel(List.of());
        if (!drl.isEmpty()) {
            addCompiled(drl, compiledNow);
        }
        var rules = new ArrayList<>(rules(KieBaseBuilder.createKieBaseFromModel(models)));
        rules.addAll(rules(compiledNow));
        return new Loaded(rules, modelRules, compiledNow);
    }

    private static List<RuleImpl> rules(InternalKnowledgeBase base) {
        return base.getKiePackages().stream()
                .flatMap(it -> it.getRules().stream())
                .map(RuleImpl.class::cast)
                .toList();
    }

    private static void addCompiled(List<RuleSource.Drl> sources, InternalKnowledgeBase base) throws RuleErrors {
        var errors = new ArrayList<RuleError>();
        requireCompiler(sources.get(0).file());
        for (RuleSource.Drl source : sources) {
            KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
            builder.add(ResourceFactory.newByteArrayResource(source.text().getBytes(UTF_8)), ResourceType.DRL);
            for (var error : builder.getErrors()) {
                int line = error.getLines().length > 0 ? Math.max(0, error.getLines()[0]) : 0;
                errors.add(new RuleError(source.file(), line, firstLine(error.getMessage())));
            }
            if (!builder.hasErrors()) {
                base.addPackages(builder.getKnowledgePackages());
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleErrors(errors);
        }
    }

    private static void requireCompiler(String file) throws RuleErrors {
        try {
            Class.forName("org.drools.mvel.MVELConstraint", false, KnowledgeBases.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new RuleErrors(List.of(new RuleError(
                    file, 0, "compiling DRL needs org.drools:drools-mvel on the class path; add it as a dependency")));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("cannot be compiled").strip();
    }
}
